package cn.duban.complaint.ejb.organization;

/**
 * A password that the administrator gives.
 *
 * @param mustChange whether the person must choose another before anything else
 */
public record FirstPassword(String password, boolean mustChange) {
  @Override
  public String toString() {
    return "FirstPassword[mustChange=" + mustChange + "]"; // never into a log
  }
}
