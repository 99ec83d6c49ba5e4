package org.taizhang.seeds.generated;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes a web page as the single file that browsers save. */
final class MailArchive {
  private MailArchive() {}

  static byte[] write(MadeDocument document) {
    String page = new HtmlFile(HtmlFile.Kind.SITE, StandardCharsets.UTF_8).text(document);
    String body = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    return """
    From: <Saved by Blink>
    Snapshot-Content-Location: https://example.org/plan.html
    Subject: plan
    MIME-Version: 1.0
    Content-Type: multipart/related; type="text/html"; boundary="----part--7"

    ------part--7
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: base64
    Content-Location: https://example.org/plan.html

    %s
    ------part--7
    Content-Type: image/png
    Content-Transfer-Encoding: base64
    Content-Location: https://example.org/logo.png

    iVBORw0KGgo=
    ------part--7--
    """
        .formatted(body)
        .replace("\r", "")
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
