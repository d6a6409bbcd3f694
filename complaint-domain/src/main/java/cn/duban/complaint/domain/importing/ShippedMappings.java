package cn.duban.complaint.domain.importing;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mappings that the product brings. */
public final class ShippedMappings {
  /**
   * The public ledger of complaints about a cable operator, April to June 2015. Its column Date is
   * written in two ways, day-month-year from the 13th of a month and year-month-day up to the 12th;
   * read so, all days lie in the quarter and rise with the ticket numbers. Its column
   * Date_month_year has day and month exchanged up to the 12th and is not read.
   */
  public static final ImportMapping COMCAST =
      new ImportMapping(
          "comcast",
          "Asia/Shanghai",
          Map.ofEntries(
              entry(LedgerField.KEY, FieldSource.of("Ticket #")),
              entry(LedgerField.CONTENT, FieldSource.of("Customer Complaint")),
              entry(LedgerField.DATE, FieldSource.of("Date").written("dd-MM-yy", "yyyy-MM-dd")),
              entry(LedgerField.TIME, FieldSource.of("Time").written("h:mm:ss a")),
              entry(
                  LedgerField.CHANNEL,
                  FieldSource.of("Received Via")
                      .meaning("PHONE", "Customer Care Call")
                      .meaning("ONLINE", "Internet")),
              entry(LedgerField.AREA, FieldSource.of("City")),
              entry(LedgerField.CUSTOMER_ADDRESS, FieldSource.of("City", "State", "Zip code")),
              entry(
                  LedgerField.STATUS,
                  FieldSource.of("Status")
                      .meaning("CLOSED", "Closed", "Solved")
                      .meaning("OPEN", "Open", "Pending")),
              entry(LedgerField.CATEGORY, categoryOfComcast())));

  private ShippedMappings() {}

  private static FieldSource categoryOfComcast() {
    return FieldSource.of("Customer Complaint")
        .meaning("POLICY", "cap", "data", "usage", "300gb", "300 gb")
        .meaning("BROADBAND/SLOW", "slow", "speed", "throttl", "bandwidth", "latency")
        .meaning("PLATFORM/BILLING", "bill", "charg", "overcharg", "fee", "pric", "pay", "refund")
        .meaning(
            "PLATFORM/BILLING", "credit", "rate", "cost", "collection", "promotion", "contract")
        .meaning("BROADBAND/DROPS", "outage", "drop", "disconnect", "intermit", "connect")
        .meaning("BROADBAND/DROPS", "no internet", "no service", "down", "reliab", "unreliab")
        .meaning("TIME_LIMIT", "install", "appointment", "technician", "wait", "delay", "repair")
        .meaning("CONTENT", "channel", "hbo", "program", "espn", "broadcast", "on demand")
        .meaning("STB/FAULT", "cable box", "box", "dvr", "x1")
        .meaning("CONDUCT", "customer service", "service", "support", "rude", "lie", "lying")
        .meaning("CONDUCT", "harass", "mislead", "decepti", "bait", "fraud", "scam", "sales")
        .meaning("BROADBAND/OTHER", "internet", "wifi", "broadband", "modem", "router", "email")
        .or("OTHER");
  }

  /** All of them. */
  public static List<ImportMapping> all() {
    return List.of(COMCAST);
  }

  /** The one of this name. */
  public static Optional<ImportMapping> find(String name) {
    return all().stream().filter(mapping -> mapping.name().equals(name)).findFirst();
  }
}
