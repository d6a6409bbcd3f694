package cn.duban.complaint.ejb.penalty;

import cn.duban.complaint.domain.supervision.Obligations;
import cn.duban.complaint.ejb.shared.Beans;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.ObligationTables;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** The accrual as the container runs it: each chunk in a transaction of its own. */
public final class Sweeps {
  private Sweeps() {}

  /** The power fails: nothing catches it. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** The sweep on this database at this time. */
  public static AccrualSweep on(TestDatabase database, Clock clock) {
    return killedAfter(Integer.MAX_VALUE, database, clock);
  }

  /** The same, in the last of so many transactions killed before it is committed. */
  public static AccrualSweep killedAfter(int transactions, TestDatabase database, Clock clock) {
    var sweep = new AccrualSweep();
    sweep.clock = clock;
    sweep.obligations = obligations(database);
    sweep.accrual = new PerTransaction(transactions, database, clock);
    return sweep;
  }

  private static Obligations obligations(TestDatabase database) {
    return (Obligations)
        Proxy.newProxyInstance(
            Sweeps.class.getClassLoader(),
            new Class<?>[] {Obligations.class},
            (proxy, method, arguments) ->
                database.inTransaction(
                    em -> {
                      try {
                        return method.invoke(ObligationTables.on(em), arguments);
                      } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new LinkageError(method.getName(), e);
                      }
                    }));
  }

  private static final class PerTransaction extends ObligationAccrual {
    private final TestDatabase database;
    private final Clock now;
    private int left;

    PerTransaction(int transactions, TestDatabase database, Clock now) {
      this.left = transactions;
      this.database = database;
      this.now = now;
    }

    @Override
    public int accrue(Collection<UUID> ids) {
      left--;
      return database.inTransaction(
          em -> {
            int lines = new Beans(em, People.CLERK, now).get(ObligationAccrual.class).accrue(ids);
            if (left == 0) {
              em.flush();
              throw new Killed();
            }
            return lines;
          });
    }
  }
}
