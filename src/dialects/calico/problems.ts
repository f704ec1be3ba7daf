import { define } from '../../diagnostics/index.js';
import { type FieldProblem, fieldWords } from '../../parse/index.js';

/** A field that the API doesn't know. */
export const unknownField = define<FieldProblem>({
  code: 'calico/unknown-field',
  severity: 'error',
  summary: 'an object of Calico has a field that its API does not know',
  words: fieldWords,
});

/** A value that the API rejects. */
export const invalidField = define<FieldProblem>({
  code: 'calico/invalid-field',
  severity: 'error',
  summary: 'an object of Calico has a value that its API rejects',
  words: fieldWords,
});

/** A field that only the commercial editions know: what it means to a rule isn't evaluated (calico.md §5.2). */
export const enterpriseOnly = define<{ readonly path: string; readonly field: string }>({
  code: 'calico/enterprise-only',
  severity: 'warning',
  summary: 'a policy uses a field of Calico Enterprise, which is not evaluated',
  guardsTrust: true,
  words: ({ path, field }) =>
    `${path}: found \`${field}\`, which only Calico Enterprise and Calico Cloud know; it is not evaluated, and what the policy does is unknown`,
});

/** One object in both API groups, with different contents (calico.md §2). */
export const differingCopy = define<{ readonly id: string; readonly other: string }>({
  code: 'calico/differing-copy',
  severity: 'warning',
  summary: 'an object is written differently in both API groups of Calico',
  guardsTrust: true,
  words: ({ id, other }) =>
    `${id} is the object that ${other} is, with other contents: the copy of \`projectcalico.org/v3\` is taken; keep one of them`,
});

/** A tier that no manifest declares. */
export const tierMissing = define<{ readonly id: string; readonly tier: string; readonly near: string }>({
  code: 'calico/tier-missing',
  severity: 'warning',
  summary: 'a policy names a tier that no manifest declares',
  guardsTrust: true,
  words: ({ id, tier, near }) =>
    `${id} is in the tier \`${tier}\`, which no manifest declares: it is taken to come after all others and to deny what it doesn't allow; add the Tier${near}`,
});

/** What the API would have written into an object that was stored without it (calico.md §4). */
export const storedWithoutTypes = define<{ readonly id: string }>({
  code: 'calico/stored-without-types',
  severity: 'warning',
  summary: 'a stored policy without `types` governs both directions',
  guardsTrust: true,
  words: ({ id }) =>
    `${id} names no \`types\`, and nothing fills them in for \`crd.projectcalico.org/v1\`: it governs ingress and egress; write \`types\`, or use \`projectcalico.org/v3\``,
});

/** `egress: []` and no `types` (calico.md §4). */
export const emptyWithoutTypes = define<{ readonly field: string }>({
  code: 'calico/empty-without-types',
  severity: 'warning',
  summary: 'an empty list of rules beside missing `types` means different things to versions of Calico',
  guardsTrust: true,
  words: ({ field }) =>
    `spec.${field}: found an empty list and no \`types\`: it is taken as no rules, which governs nothing by itself; some versions take it as a direction with no rules; write \`types\``,
});

/** Rules that nothing reads. */
export const inertRules = define<{ readonly field: string; readonly type: string }>({
  code: 'calico/inert-rules',
  severity: 'warning',
  summary: 'a policy has rules for a direction that is not in its `types`',
  words: ({ field, type }) =>
    `spec.${field}: these rules have no effect, for \`types\` doesn't name \`${type}\`; add it, or remove the rules`,
});

/** A direction in which nothing is allowed, perhaps without the author knowing (calico.md §6). */
export const implicitDrop = define<{ readonly id: string; readonly direction: string; readonly why: string }>({
  code: 'calico/implicit-drop',
  severity: 'notice',
  summary: 'a policy denies all of a direction without a rule that says so',
  words: ({ id, direction, why }) =>
    `${id} ${why}: the end of its tier denies all ${direction} of the pods that it selects, unless another policy of the tier allows it; if that is meant, write \`types\` or a \`Deny\` rule`,
});

/** A policy that is only watched. */
export const staged = define<{ readonly id: string; readonly action: string }>({
  code: 'calico/staged',
  severity: 'notice',
  summary: 'a staged policy is not enforced',
  words: ({ id, action }) =>
    action === 'Set' || action === 'Delete'
      ? `${id} (\`${action}\`) is staged and not enforced; \`--staged\` shows what it would change`
      : `${id} (\`${action}\`) is staged and changes nothing`,
});

/** `http` needs a proxy that most installations don't have (calico.md §5.1). */
export const httpIgnored = define<{ readonly path: string }>({
  code: 'calico/http-not-enforced',
  severity: 'warning',
  summary: 'a rule restricts HTTP, which only application layer policy enforces',
  guardsTrust: true,
  words: ({ path }) =>
    `${path}: \`http\` is enforced by application layer policy alone; without it the rule allows every request, and so it is judged`,
});

/** Protocols that are outside of what is judged. */
export const otherProtocol = define<{ readonly path: string; readonly protocol: string }>({
  code: 'calico/other-protocol',
  severity: 'notice',
  summary: 'a rule is about a protocol that is not judged',
  words: ({ path, protocol }) =>
    `${path}: the rule is about ${protocol}; TCP, UDP, SCTP, ICMP and ICMPv6 are judged, and it matches none of that`,
});

/** `"80-90"` parses as a name (calico.md §5.5). */
export const portLooksLikeRange = define<{ readonly path: string; readonly text: string; readonly range: string }>({
  code: 'calico/port-looks-like-range',
  severity: 'warning',
  summary: 'a port that looks like a range is the name of a port',
  guardsTrust: true,
  words: ({ path, text, range }) =>
    `${path}: found \`${text}\`, which is read as the name of a port and matches nothing; a range is written \`${range}\``,
});
