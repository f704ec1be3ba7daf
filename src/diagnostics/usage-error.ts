/** The call can't be carried out as it was given: an unknown CNI, a CIDR that is none. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
