package cn.duban.complaint.ejb.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * The numbers as rows of {@code number_sequence}. The row's lock, held to the end of the caller's
 * transaction, keeps a sequence free of gaps; the row without a form is the lock for opening a new
 * sequence.
 */
@Dependent
class JpaNumberIssuer implements NumberIssuer {
  @PersistenceContext(unitName = "complaint")
  EntityManager em;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int next(String form, String department, int year) {
    return next(form, department, year, 1);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int next(String form, String department, int year, int howMany) {
    if (!advance(form, department, year, howMany)) {
      lockOpening();
      if (!advance(form, department, year, howMany)) {
        open(form, department, year, howMany);
      }
    }
    return lastNumber(form, department, year) - howMany + 1;
  }

  private boolean advance(String form, String department, int year, int howMany) {
    var update =
        em.createNativeQuery(
            """
            UPDATE number_sequence SET last_number = last_number + ?4
            WHERE form = ?1 AND department = ?2 AND "year" = ?3
            """);
    return of(update, form, department, year).setParameter(4, howMany).executeUpdate() == 1;
  }

  private void lockOpening() {
    var lock =
        em.createNativeQuery(
            """
            UPDATE number_sequence SET last_number = last_number + 1
            WHERE form = '' AND department = '' AND "year" = 0
            """);
    if (lock.executeUpdate() != 1) {
      throw new IllegalStateException("number_sequence has lost its opening row");
    }
  }

  private void open(String form, String department, int year, int howMany) {
    var insert =
        em.createNativeQuery(
            """
            INSERT INTO number_sequence (form, department, "year", last_number)
            VALUES (?1, ?2, ?3, ?4)
            """);
    of(insert, form, department, year).setParameter(4, howMany).executeUpdate();
  }

  private int lastNumber(String form, String department, int year) {
    var select =
        em.createNativeQuery(
            """
            SELECT last_number FROM number_sequence
            WHERE form = ?1 AND department = ?2 AND "year" = ?3
            """);
    return ((Number) of(select, form, department, year).getSingleResult()).intValue();
  }

  private static Query of(Query query, String form, String department, int year) {
    return query.setParameter(1, form).setParameter(2, department).setParameter(3, year);
  }
}
