package cn.duban.complaint.ejb.shared;

/**
 * Issues the running numbers of the forms (table one: year, department, at least three digits):
 * without gaps and without duplicates, however many people register at once.
 */
public interface NumberIssuer {
  /**
   * The next number of this form in this department and year, counted from 1. It belongs to the
   * caller's transaction: taken back with it, and nobody else gets a number of the same sequence
   * until it ends. Ask for it late in the transaction.
   */
  int next(String form, String department, int year);

  /**
   * The next so many numbers at once; returns the first of them.
   *
   * @param howMany at least one
   */
  default int next(String form, String department, int year, int howMany) {
    int first = next(form, department, year);
    for (int i = 1; i < howMany; i++) {
      next(form, department, year);
    }
    return first;
  }
}
