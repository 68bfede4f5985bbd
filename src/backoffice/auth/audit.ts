import type { FastifyRequest } from 'fastify';

/** What security-relevant thing happened. */
export type AuditEvent =
  | 'installation-set-up'
  | 'demonstration-loaded'
  | 'signed-in'
  | 'sign-in-refused'
  | 'device-enrolled'
  | 'code-refused'
  | 'signed-out'
  | 'agent-switched'
  | 'password-changed'
  | 'password-refused'
  | 'password-reset'
  | 'person-added'
  | 'person-changed'
  | 'person-deactivated'
  | 'code-issued'
  | 'device-revoked'
  | 'sector-added'
  | 'organisation-changed'
  | 'basemap-sent'
  | 'basemap-removed'
  | 'addresses-sent'
  | 'addresses-removed';

/** Identifiers only: no names, addresses, codes or secrets reach a log. */
type AuditFacts = {
  readonly organisation?: string;
  /** Who did it. */
  readonly by?: string;
  readonly person?: string;
  readonly device?: string;
  readonly sector?: string;
};

/** Writes a line of audit to the log: what happened, to whom, and the address that asked for it. */
export function audit(request: FastifyRequest, event: AuditEvent, facts: AuditFacts = {}): void {
  request.log.info({ audit: event, ip: request.ip, ...facts }, event);
}
