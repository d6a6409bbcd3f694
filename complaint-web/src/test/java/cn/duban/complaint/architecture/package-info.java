/** The dependency rules of the style guide, and the proof that each of them bites. */
package cn.duban.complaint.architecture;
