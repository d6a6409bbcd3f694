/** Tests of what every boundary stands on, and the databases that all repository tests run on. */
package cn.duban.complaint.ejb.shared;
