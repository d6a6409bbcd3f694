package cn.duban.complaint.bad.checked.ejb.penalty;

import java.io.IOException;

public class Reads {
  public void read() throws IOException {
    throw new IOException();
  }
}
