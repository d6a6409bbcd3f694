<<<<<<< HEAD
/** Tests of what the package of the same name does. */
=======
/** Tests of the package of the same name. */
>>>>>>> lists
@NullMarked
package cn.duban.complaint.ejb.supervision;

import org.jspecify.annotations.NullMarked;
