package cn.duban.complaint.web.tariff;

import cn.duban.complaint.ejb.tariff.TariffRow;
import cn.duban.complaint.ejb.tariff.TariffVersionRow;
import java.util.List;

/** A rule of the tariff in the list: as it is in force, and what is coming. */
public record RuleLine(TariffRow row, List<TariffVersionRow> coming) {
  public RuleLine {
    coming = List.copyOf(coming);
  }
}
