package cn.duban.complaint.ejb.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
  private static final int SECONDS = 2;

  @Resource(lookup = "jdbc/complaint")
  DataSource database;

  @Override
  public HealthCheckResponse call() {
    var health = HealthCheckResponse.named("complaint-database");
    try (var connection = database.getConnection()) {
      var product = connection.getMetaData().getDatabaseProductName();
      return health.withData("product", product).status(connection.isValid(SECONDS)).build();
    } catch (SQLException e) {
      return health.withData("fault", String.valueOf(e.getSQLState())).down().build();
    }
  }
}
