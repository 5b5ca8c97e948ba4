import { describe, expect, it } from 'vitest';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { RiskChips } from './RiskChips.tsx';

describe('RiskChips', () => {
  it('names each risk and the sentiment, in the order of the guide', async () => {
    const { container } = renderPart(<RiskChips risk={['fraud', 'safety', 'no such']} sentiment="negative" />);
    expect(container.textContent).toBe('Risk: health or safetyRisk: fraud or theftnegative');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('takes no room where there is nothing to say', () => {
    expect(renderPart(<RiskChips risk={[]} sentiment={null} />).container.textContent).toBe('');
  });
});
