package cn.duban.complaint.bad.value.domain.penalty;

import jakarta.persistence.Column;
import java.math.BigDecimal;

record Amount(@Column(name = "amount") BigDecimal yuan) {}
