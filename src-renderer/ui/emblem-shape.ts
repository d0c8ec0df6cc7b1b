/**
 * The geometry of the emblem, in a 96 × 96 box: four level pieces that lock into each other from below,
 * and the upright baton piece that locks into all four. Screen, print and icon are drawn from these.
 */
const left = 8;
const right = 68;
const height = 18;
const gap = 3;
const top = 7.5;
const knobX = 30;
const knobRadius = 5.5;
const socketRadius = 8;
const sideKnobRadius = 5;
const sideSocketRadius = 7.4;
const corner = 4;
const batonLeft = right + gap;
const batonRight = 88;
const batonTop = 3.5;
const batonBottom = 92.5;

/** Half the width of the neck where a circle, whose centre is `gap` beyond an edge, meets that edge. */
function neck(radius: number): number {
  return Math.sqrt(radius ** 2 - gap ** 2);
}

function topOf(level: number): number {
  return top + (3 - level) * (height + gap);
}

/** Outline of the piece for `level` (0 at the bottom, 3 on top). */
export function levelPiecePath(level: number): string {
  const y0 = topOf(level);
  const y1 = y0 + height;
  const middle = (y0 + y1) / 2;
  const knob = neck(knobRadius);
  const knobUp =
    level < 3 ? `H${knobX - knob} A${knobRadius} ${knobRadius} 0 1 1 ${knobX + knob} ${y0}` : '';
  const socketBelow =
    level > 0
      ? `H${knobX + socketRadius} A${socketRadius} ${socketRadius} 0 0 0 ${knobX - socketRadius} ${y1}`
      : '';
  return [
    `M${left + corner} ${y0}`,
    knobUp,
    `H${right - 2} Q${right} ${y0} ${right} ${y0 + 1.6}`,
    `V${middle - sideSocketRadius} A${sideSocketRadius} ${sideSocketRadius} 0 0 0 ${right} ${middle + sideSocketRadius}`,
    `V${y1 - 1.6} Q${right} ${y1} ${right - 2} ${y1}`,
    socketBelow,
    `H${left + corner} Q${left} ${y1} ${left} ${y1 - corner}`,
    `V${y0 + corner} Q${left} ${y0} ${left + corner} ${y0}`,
    'Z',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Outline of the upright piece, with a knob into each level. */
export function batonPiecePath(): string {
  const half = neck(sideKnobRadius);
  const end = (batonRight - batonLeft) / 2;
  const knobs = [0, 1, 2, 3].map((level) => {
    const middle = topOf(level) + height / 2;
    return `V${middle + half} A${sideKnobRadius} ${sideKnobRadius} 0 1 1 ${batonLeft} ${middle - half}`;
  });
  return [
    `M${batonLeft} ${batonBottom - end}`,
    ...knobs,
    `V${batonTop + end} A${end} ${end} 0 0 1 ${batonRight} ${batonTop + end}`,
    `V${batonBottom - end} A${end} ${end} 0 0 1 ${batonLeft} ${batonBottom - end}`,
    'Z',
  ].join(' ');
}
