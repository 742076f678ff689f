import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clientOf } from '../../src/http/client-address.ts';

describe('the client of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:4711', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:0201', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
    ['[::ffff:192.0.2.1]:4711', '192.0.2.1'],
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
    ['[2001:db8:0:1::1]', '2001:db8:0:1::/64'],
    ['[2001:db8:0:1::1]:4711', '2001:db8:0:1::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    // Neither mapped nor IPv4: another block of addresses.
    ['::fffe:192.0.2.1', '0:0:0:0::/64'],
    ['::ffff:0:192.0.2.1', '0:0:0:0::/64'],
  ])('%s is %s', (ip, client) => {
    expect(clientOf(ip)).toBe(client);
  });

  it.each(['', 'unknown', '_hidden', '192.0.2.256', '192.0.2.1, 192.0.2.2', '::1::', '[', '[::1', '1:2', 'admin'])(
    '%j is unknown',
    (ip) => {
      expect(clientOf(ip)).toBe('unknown');
    },
  );

  it('is the same for all addresses of a network, however they are written', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const network = fc.tuple(fc.integer({ min: 1, max: 0xffff }), group, group, group);
    const host = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(network, host, host, (prefix, one, other) => {
        const long = [...prefix, ...one].map((value) => value.toString(16).padStart(4, '0').toUpperCase()).join(':');
        // The shortest form, with its longest row of zeros as `::`, as the URL standard writes it.
        const short = new URL(`http://[${[...prefix, ...other].map((value) => value.toString(16)).join(':')}]/`);
        expect(clientOf(short.hostname)).toBe(clientOf(long));
        expect(clientOf(long)).toBe(`${prefix.map((value) => value.toString(16)).join(':')}::/64`);
      }),
    );
  });

  it('is another one in the next network', () => {
    expect(clientOf('2001:db8:0:1::1')).not.toBe(clientOf('2001:db8:0:2::1'));
  });

  it('is short and fast whatever a proxy says', () => {
    const texts = fc.oneof(fc.string(), fc.ipV6(), fc.ipV4(), fc.string({ unit: fc.constantFrom(...'[]:.%0f') }));
    fc.assert(fc.property(texts, (text) => clientOf(text).length <= 24));
    expect(clientOf('1'.repeat(100_000))).toBe('unknown');
    expect(clientOf('['.repeat(100_000))).toBe('unknown');
    expect(clientOf(`fe80::1%${'x'.repeat(100_000)}`)).toBe('fe80:0:0:0::/64');
  });
});
