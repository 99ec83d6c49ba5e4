package org.taizhang.model.revise;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.text.Folding;

/** Which plan of a ledger a document could be a new version of. */
public final class LikelyPlans {
  private static final Pattern YEARS = Pattern.compile("20\\d\\d年?度?");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

  /** Titles less alike than this are those of two plans. */
  private static final double SURE = 0.8;

  private LikelyPlans() {}

  /**
   * The plans of the ledger, the most alike first: by title, then by years and issuer.
   *
   * @param version the document as a plan, of any ledger
   */
  public static List<Plan> of(Ledger ledger, Plan version) {
    return ledger.plans().stream()
        .sorted(Comparator.comparingDouble((Plan plan) -> likeness(plan, version)).reversed())
        .toList();
  }

  /**
   * The plan that it is a new version of as far as the head tells: the same years, and the same
   * title but for marks such as （修订）. A plan for other years is another plan.
   */
  public static Optional<Plan> sure(Ledger ledger, Plan version) {
    return of(ledger, version).stream()
        .filter(plan -> plan.years().equals(version.years()))
        .filter(plan -> titles(plan, version) >= SURE)
        .filter(plan ->
            plan.issuer() == null
                || version.issuer() == null
                || Folding.key(plan.issuer()).equals(Folding.key(version.issuer())))
        .findFirst();
  }

  private static double likeness(Plan plan, Plan version) {
    double years = plan.years().equals(version.years()) ? 0.2 : 0;
    double met = plan.years().meets(version.years()) ? 0.1 : 0;
    boolean same = plan.issuer() != null && Objects.equals(plan.issuer(), version.issuer());
    return titles(plan, version) + years + met + (same ? 0.1 : 0);
  }

  private static double titles(Plan plan, Plan version) {
    String one = bare(plan.title());
    String other = bare(version.title());
    return one.equals(other) ? 1 : new Likeness(one).to(new Likeness(other));
  }

  /** Without years and without what stands in brackets. */
  private static String bare(String title) {
    String key = Folding.key(title);
    return YEARS.matcher(BRACKETED.matcher(key).replaceAll("")).replaceAll("");
  }
}
