package org.taizhang.model.quantity;

/** How the figures of several years go together. */
public enum QuantityKind {
  /** The years sum to the total of the plan. */
  ADDITIVE,
  /** A state that is reached, 85% then 95% then 100%; never summed. */
  LEVEL,
  /** Due again in every period: 每年20项. */
  RECURRING,
  /** Each figure counts from the beginning: 累计60项. */
  CUMULATIVE
}
