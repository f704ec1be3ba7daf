import {
  type Addresses,
  allAddresses,
  cidrAddresses,
  interval,
  subtractAddresses,
  uniqueLocalAddresses,
} from '../sets/index.js';

/** What `internet` means: documentation ranges belong to it (`language.md` §2). */
export const internetAddresses: Addresses = {
  IPv4: subtractAddresses(
    allAddresses,
    cidrAddresses(
      '0.0.0.0/8',
      '10.0.0.0/8',
      '100.64.0.0/10',
      '127.0.0.0/8',
      '169.254.0.0/16',
      '172.16.0.0/12',
      '192.168.0.0/16',
      '224.0.0.0/4',
      '240.0.0.0/4',
    ),
  ).IPv4,
  // 2000::/3
  IPv6: interval(2n << 124n, 4n << 124n),
};

/** The assumed pod addresses (`language.md` §6). */
export const assumedPodAddresses: Addresses = {
  IPv4: cidrAddresses('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10').IPv4,
  IPv6: uniqueLocalAddresses,
};
