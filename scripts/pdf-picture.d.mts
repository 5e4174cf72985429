import type { Canvas } from '@napi-rs/canvas'

/** Draws one page, the first being 1, and gives back its canvas. */
export function drawPage(bytes: Uint8Array, number: number, scale: number): Promise<Canvas>
