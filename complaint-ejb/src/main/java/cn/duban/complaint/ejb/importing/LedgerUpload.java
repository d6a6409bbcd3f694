package cn.duban.complaint.ejb.importing;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as it is handed in: CSV or XLSX, which its first bytes tell.
 *
 * @param charset the character set that the sender names, or null: it is found out
 */
public record LedgerUpload(String fileName, @Nullable String charset, InputStream content) {}
