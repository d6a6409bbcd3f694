/**
 * Tests of the whole, as it is shipped: the runnable jar and the EAR, over HTTP and in a browser.
 */
package cn.duban.complaint.whole;
