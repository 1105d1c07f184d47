import type { Delivery } from '../read/delivery.ts';
import type { Given } from '../read/given.ts';
import { readDelivery } from '../read/read-delivery.ts';
import type { ValidateOptions } from './options.ts';
import type { Report } from './report.ts';
import { Validator } from './validator.ts';

/** What can be validated: files to read, or what readers already gave. */
export type Validatable = Delivery | AsyncIterable<readonly Given[]> | Iterable<readonly Given[]>;

/**
 * Validates a delivery of one or several files, read a piece at a time: shape, codes, rules, and what the records say of one
 * another. Nothing about the data makes it throw; what it cannot read or check, it says.
 *
 * @example
 * const report = await validate([deliveryOf('pcs.csv', bytes)]);
 * report.findings[0]?.message.fr
 */
export async function validate(
  deliveries: readonly Validatable[],
  options: ValidateOptions = {},
): Promise<Report> {
  const validator = new Validator(options);
  for (const delivery of deliveries) {
    const batches = 'stream' in delivery ? readDelivery(delivery) : delivery;
    for await (const batch of batches) validator.take(batch);
  }
  return validator.report();
}
