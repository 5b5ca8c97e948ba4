import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { type RiskChange, RiskChips } from './RiskChips.tsx';

const AT = '2026-11-23T08:00:00.000Z';
const ANNA = { userId: 'anna', name: 'Anna' };

const leave = vi.fn();
function Shown({ onChange }: { onChange: (change: RiskChange) => void }) {
  useKeys({ back: leave });
  const [flags, setFlags] = useState<string[] | null>(null);
  return (
    <RiskChips
      risk={['safety']}
      sentiment="negative"
      {...(flags === null ? {} : { said: { flags, at: AT, by: ANNA } })}
      onCorrect={(change) => {
        onChange(change);
        setFlags([...(flags ?? ['safety']), ...change.add].filter((flag) => !change.remove.includes(flag)));
      }}
    />
  );
}

describe('RiskChips', () => {
  it('names each risk and the sentiment, in the order of the guide', async () => {
    const { container } = renderPart(<RiskChips risk={['fraud', 'safety', 'no such']} sentiment="negative" />);
    expect(container.textContent).toBe('Risk: health or safetyRisk: fraud or theftnegative');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('takes no room where there is nothing to say', () => {
    expect(renderPart(<RiskChips risk={[]} sentiment={null} />).container.textContent).toBe('');
  });

  it('names what somebody said in the place of what is proposed, and who said it', () => {
    const said = { flags: ['legal'], at: AT, by: ANNA };
    const { container, update } = renderPart(<RiskChips risk={['safety']} sentiment={null} said={said} />);
    expect(container.textContent).toBe('Risk: law or regulatorsays Anna');
    update(<RiskChips risk={['safety']} sentiment={null} said={{ ...said, flags: [] }} onCorrect={() => {}} />);
    expect(container.textContent).toBe('No risk, says AnnaCorrect the risks');
    // The author has changed the words: what is proposed for them stands beside it.
    update(<RiskChips risk={['safety']} sentiment={null} said={{ ...said, edited: true }} />);
    expect(container.textContent).toBe('Risk: health or safetyRisk: law or regulator');
  });
});

describe('the list of risks', () => {
  it('adds and takes away with the keyboard alone, and Esc goes back to its button', async () => {
    const changes: RiskChange[] = [];
    const { container } = renderPart(<Shown onChange={(change) => changes.push(change)} />);
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Correct the risks', expanded: false });
    expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Risks of this review' })).toBeVisible();
    await userEvent.tab();
    expect(screen.getByRole('checkbox', { name: 'health or safety' })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: 'health or safety' })).toBeChecked();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(changes).toEqual([
      { add: [], remove: ['safety'] },
      { add: ['legal'], remove: [] },
    ]);
    expect(screen.getByRole('checkbox', { name: 'law or regulator' })).toBeChecked();
    expect(screen.getByText('Risk: law or regulator')).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(button).toHaveFocus();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(leave).not.toHaveBeenCalled();
  });

  it('says in one step that there are none', async () => {
    const changes: RiskChange[] = [];
    renderPart(<Shown onChange={(change) => changes.push(change)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Correct the risks' }));
    await userEvent.click(screen.getByRole('button', { name: 'No risk' }));
    expect(changes).toEqual([{ add: [], remove: ['safety', 'legal', 'fraud', 'discrimination', 'publication'] }]);
    expect(screen.getByRole('button', { name: 'No risk' })).toHaveFocus();
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  });
});
