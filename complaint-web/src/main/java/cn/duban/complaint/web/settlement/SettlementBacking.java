package cn.duban.complaint.web.settlement;

import cn.duban.complaint.ejb.settlement.SettlementClosing;
import cn.duban.complaint.ejb.settlement.SettlementExport;
import cn.duban.complaint.ejb.settlement.SettlementFile;
import cn.duban.complaint.ejb.settlement.SettlementView;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The settlement of a month (4.2.6). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class SettlementBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");

  @Inject SettlementClosing closing;
  @Inject PortalMessages messages;
  @Inject Clock clock;

  private @Nullable String period;
  private transient @Nullable SettlementView month;

  /** Closes the month. */
  public String close() {
    closing.close(month());
    messages.flash("settlement.month.closed", month());
    return ViewParams.to("/settlement/month").with("period", month()).redirect();
  }

  /** The month as a workbook. */
  public void downloadXlsx() {
    send(SettlementFile.XLSX, "xlsx");
  }

  /** The month as a text for programs. */
  public void downloadCsv() {
    send(SettlementFile.CSV, "csv");
  }

  private void send(SettlementFile file, String suffix) {
    var export = new SettlementExport(MessagesOfThePage.now()::text, clock.getZone());
    Faces.sendFile(export.write(getMonth(), file), "settlement-" + month() + "." + suffix, true);
  }

  /** The month as far as this person may see it. */
  public SettlementView getMonth() {
    var read = month;
    if (read == null) {
      read = closing.month(month());
      month = read;
    }
    return read;
  }

  /** The month that the address asks for; today's if it asks for none. */
  private YearMonth month() {
    return period != null && MONTH.matcher(period).matches()
        ? YearMonth.parse(period)
        : YearMonth.now(clock);
  }

  public YearMonth getPrevious() {
    return month().minusMonths(1);
  }

  public YearMonth getNext() {
    return month().plusMonths(1);
  }

  public String getPeriod() {
    return month().toString();
  }

  public void setPeriod(@Nullable String period) {
    this.period = period;
  }
}
