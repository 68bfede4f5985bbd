import { create } from 'zustand';

/** Chromium's event: the page may ask, once, to be put on the home screen. */
type InstallEvent = Event & { prompt(): Promise<unknown> };

type InstallState = {
  /** null: the browser offers no question; its menu may still install. */
  readonly ask: (() => Promise<void>) | null;
  readonly installed: boolean;
};

export const useInstall = create<InstallState>()(() => ({ ask: null, installed: false }));

/** Keeps the browser's offer until the person asks for it in the settings. It comes early and once: call at start. */
export function followInstall(): void {
  useInstall.setState({ installed: matchMedia('(display-mode: standalone)').matches });
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    useInstall.setState({
      ask: async () => {
        useInstall.setState({ ask: null });
        await (event as InstallEvent).prompt();
      },
    });
  });
  addEventListener('appinstalled', () => {
    useInstall.setState({ ask: null, installed: true });
  });
}
