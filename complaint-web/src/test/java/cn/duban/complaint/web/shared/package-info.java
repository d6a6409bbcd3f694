/** The contract's JSON, problems and words, without a server. */
package cn.duban.complaint.web.shared;
