import { setNonce } from 'get-nonce';

/** The nonce that the protocol handler wrote into this document; empty outside the program (tests). */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** Gives the nonce to the scroll lock of dialogs, which makes its own style element. */
export function installStyleNonce(): void {
  setNonce(styleNonce());
}
