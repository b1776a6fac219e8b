/** A device whose worker has started and come to rest. */
import { createDevice, type Device } from './device';

export async function running(): Promise<Device> {
  const device = createDevice();
  await device.startWorker();
  await device.settle();
  return device;
}
