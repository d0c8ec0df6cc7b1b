import type { App } from 'electron';

/** Chromium services that would open connections of their own, even in a page that asks for nothing. */
const switchesOff = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'disable-client-side-phishing-detection',
  'no-pings',
  'disable-breakpad',
];
const featuresOff = [
  'WebRtcHideLocalIpsWithMdns',
  'OptimizationHints',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'CertificateTransparencyComponentUpdater',
  'AutofillServerCommunication',
];

/** Invariant 10, set before Chromium starts: the program opens no network connection. */
export function silenceNetwork(app: App): void {
  for (const name of switchesOff) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', featuresOff.join(','));
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  // Every name resolves to nothing, so that even a forgotten request never leaves the machine.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
}
