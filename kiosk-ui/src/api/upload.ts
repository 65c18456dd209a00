// Sends a large file and tells how far it is, which `fetch` cannot. The errors are those of `call`.
import { Problem } from './call.ts';

/** As long as the service waits for a file of 25 MB that arrives slowly. */
const patience = 7 * 60_000;

/** `onprogress`: the share that was sent, from 0 to 1. */
export function upload(address: string, file: Blob, onprogress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.timeout = patience;
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', file.type);
    request.upload.onprogress = ({ loaded, total }) => onprogress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(problemOf(request.status, request.responseText));
    request.onerror = request.ontimeout = request.onabort = () => reject(new Problem('unreachable', 0));
    request.send(file);
  });
}

/** What the service said is wrong; an answer of something between says little more than its status. */
export function problemOf(status: number, text: string): Problem {
  try {
    const { code, ...extras } = JSON.parse(text) as Record<string, unknown>;
    if (typeof code === 'string') return new Problem(code, status, extras);
  } catch {
    // Not a problem document.
  }
  if (status === 401) return new Problem('unauthorized', status);
  if (status === 413) return new Problem('too-large', status);
  return new Problem(status >= 502 && status <= 504 ? 'unreachable' : 'unknown', status);
}
