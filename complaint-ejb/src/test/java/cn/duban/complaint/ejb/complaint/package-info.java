<<<<<<< HEAD
/** Tests of what the package of the same name says. */
=======
/** Tests of the package of the same name. */
>>>>>>> lists
@NullMarked
package cn.duban.complaint.ejb.complaint;

import org.jspecify.annotations.NullMarked;
