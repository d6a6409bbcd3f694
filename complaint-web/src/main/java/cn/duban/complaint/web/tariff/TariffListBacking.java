package cn.duban.complaint.web.tariff;

import cn.duban.complaint.ejb.tariff.TariffConsole;
import cn.duban.complaint.ejb.tariff.TariffRow;
import cn.duban.complaint.ejb.tariff.TariffSettingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The page of the whole tariff (4.3.2), and of what the server's configuration names for it. */
@Named
@RequestScoped
public class TariffListBacking {
  @Inject TariffConsole console;
  @Inject Clock clock;

  private List<RuleLine> lines = List.of();
  private List<TariffSettingRow> settings = List.of();

  /** Reads the tariff as it is in force today, and what is coming. */
  public void load() {
    lines = console.tariff().stream().map(this::line).toList();
    settings = console.settings();
  }

  private RuleLine line(TariffRow row) {
    var today = LocalDate.now(clock);
    var coming =
        console.versions(row.rule()).stream()
            .filter(version -> version.validFrom().isAfter(today))
            .toList();
    return new RuleLine(row, coming);
  }

  public List<RuleLine> getLines() {
    return lines;
  }

  public List<TariffSettingRow> getSettings() {
    return settings;
  }
}
