// One look through the camera. Apart, so that the reader (130 kB) is fetched only when it is used.
import jsQR from 'jsqr';

const side = 640;
let canvas: HTMLCanvasElement | undefined;

/** What the QR code before the camera says, if there is one. */
export function readQr(video: HTMLVideoElement): string | undefined {
  if (video.videoWidth === 0) return undefined;
  canvas ??= document.createElement('canvas');
  const scale = Math.min(1, side / Math.max(video.videoWidth, video.videoHeight));
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data || undefined;
}
