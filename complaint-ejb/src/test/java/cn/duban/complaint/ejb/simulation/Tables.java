package cn.duban.complaint.ejb.simulation;

import cn.duban.complaint.ejb.shared.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the database, read without the product. */
final class Tables {
  private Tables() {}

  /** Reads one row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  static <T> List<T> rows(TestDatabase database, String sql, Reader<T> reader) {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.prepareStatement(sql);
        var result = statement.executeQuery()) {
      var rows = new ArrayList<T>();
      while (result.next()) {
        rows.add(reader.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every line of every notice, as {@link Debt#lines} writes it. */
  static List<String> lines(TestDatabase database) {
    return rows(
        database,
        """
        SELECT n.complaint, COALESCE(o.type, 'CONDUCT'),
          CASE WHEN o.id IS NULL THEN n.origin ELSE o.subject END,
          n.department, l.on_date, l.amount
        FROM accrual_line l JOIN penalty_notice n ON n.id = l.notice_id
          LEFT JOIN obligation o ON o.id = l.obligation
        """,
        Tables::joined);
  }

  /** The ledger. */
  static List<String> ledger(TestDatabase database) {
    return rows(
        database,
        "SELECT type, notice, department, period, amount FROM ledger_line",
        Tables::joined);
  }

  private static String joined(ResultSet row) throws SQLException {
    var text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      text.append(column == 1 ? "" : " ").append(row.getString(column));
    }
    return text.toString();
  }
}
