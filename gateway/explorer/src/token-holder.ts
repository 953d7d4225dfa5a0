interface Claims {
  readonly sub?: unknown;
  readonly roles?: unknown;
  readonly body?: unknown;
}

/** Who a token says it speaks for. */
export interface TokenHolder {
  readonly roles: readonly string[];
  /** E.g. "aigerim · PROPOSER · provider-7" */
  readonly title: string;
}

/** Read for the eye alone: whether a token counts, the gateway decides. */
export function tokenHolder(token: string): TokenHolder {
  const { sub, roles, body } = claimsOf(token);
  const known = Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [];
  const words = [sub, ...known, body].filter((word) => typeof word === "string" && word !== "");
  return { roles: known, title: words.length > 0 ? words.join(" · ") : `${token.slice(0, 8)}…${token.slice(-6)}` };
}

function claimsOf(token: string): Claims {
  try {
    const bytes = Uint8Array.from(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? claims : {};
  } catch {
    return {};
  }
}
