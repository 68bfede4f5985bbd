import { parentPort, workerData } from 'node:worker_threads';
import { calendarOf } from '../../../domain/calendar.ts';
import { hotSpots } from '../../../domain/hotspots/hotSpots.ts';
import type { AsideRequest } from './hotSpotsAside.ts';

const { timeZone, ...request } = workerData as AsideRequest;
parentPort?.postMessage(hotSpots({ ...request, dayOf: calendarOf(timeZone).dayOf }));
