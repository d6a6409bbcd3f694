package cn.duban.complaint.bad.naming;

import org.junit.jupiter.api.Test;

class Checks {
  @Test
  void givenNothing_thenNothing() {}
}
