package cn.duban.complaint.domain.notification;

/** By which way a message leaves the house. */
public enum ChannelKind {
  /** E-mail to a person. */
  EMAIL,
  /** A group robot of WeCom (企业微信群机器人). */
  WECOM,
  /** A group robot of DingTalk (钉钉群机器人). */
  DINGTALK,
  /** Any other system that takes JSON. */
  WEBHOOK
}
