import { expect, test } from 'vitest';
import { storageFailureKey } from '../../../src/platform/storage-failure';

test.each([
  [new Error('Resource::kQuotaBytes quota exceeded'), 'error_storageFull'],
  [new Error('QUOTA_BYTES_PER_ITEM quota exceeded'), 'error_storageFull'],
  [new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'error_storageFull'],
  [new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE'), 'error_storageFull'],
  [new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.'), 'error_storageBusy'],
  [new Error('An unexpected error occurred'), 'error_storageFailed'],
  ['no error at all', 'error_storageFailed'],
])('%s is %s', (failure, messageKey) => {
  expect(storageFailureKey(failure)).toBe(messageKey);
});
