/** Where people reach this installation, as its surroundings say: SILLAGE_URL, else this machine and PORT. */
export function originOf(env: { readonly [name: string]: string | undefined }): string {
  const told = env['SILLAGE_URL'];
  return told ? new URL(told).origin : `http://localhost:${env['PORT'] || '8080'}`;
}
