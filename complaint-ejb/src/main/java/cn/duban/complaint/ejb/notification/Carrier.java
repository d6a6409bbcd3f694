package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;

/** One way out of the house. */
interface Carrier {
  /** Whether it serves this channel. */
  boolean serves(ChannelKind channel);

  /** Tries once; tells what came of it and never throws. */
  Receipt carry(Outgoing outgoing, Letter letter);
}
