// Signing in: an address is understood as people write it, what is missing is said at its field, and the permission is asked before anything is sent.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import type { Result } from '../../lib/extension/messages.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { ru } from '../../lib/i18n/messages/ru.ts';
import { uk } from '../../lib/i18n/messages/uk.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { SignInForm, serverOrigin } from './SignInForm.tsx';

const done: Result<null> = { ok: true, value: null };

function setup(over: { allowed?: boolean; answer?: Result<null> } = {}) {
  const ports = {
    onAllowServer: vi.fn(async () => over.allowed ?? true),
    onSignIn: vi.fn(async () => over.answer ?? done),
    onJoin: vi.fn(async () => over.answer ?? done),
  };
  const view = renderPart(<SignInForm known={{ serverUrl: '', email: '' }} ended={null} {...ports} />);
  return { ...ports, ...view };
}

const fill = async () => {
  await userEvent.type(screen.getByLabelText('Server'), 'reviews.example.test/');
  await userEvent.type(screen.getByLabelText('E-mail'), 'marta@example.test');
  await userEvent.type(screen.getByLabelText(/assword/), 'correct horse');
};

describe('serverOrigin', () => {
  it.each([
    ['reviews.example.test', 'https://reviews.example.test'],
    [' https://reviews.example.test/board?x=1 ', 'https://reviews.example.test'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['', null],
    ['javascript:alert(1)', null],
  ])('%s → %s', (typed, origin) => {
    expect(serverOrigin(typed)).toBe(origin);
  });
});

describe('SignInForm', () => {
  it('asks the browser for the server, then signs in', async () => {
    const { onAllowServer, onSignIn } = setup();
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(onAllowServer).toHaveBeenCalledWith('https://reviews.example.test');
    expect(onSignIn).toHaveBeenCalledWith({
      serverUrl: 'https://reviews.example.test',
      email: 'marta@example.test',
      password: 'correct horse',
    });
  });

  it('sends nothing without the permission', async () => {
    const { onSignIn } = setup({ allowed: false });
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(onSignIn).not.toHaveBeenCalled();
    expect(await screen.findByText(/did not allow Vidhuk to reach this server/)).toBeVisible();
  });

  it('says what is missing at its field', async () => {
    const { onSignIn, container } = setup();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(onSignIn).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Server')).toHaveAccessibleDescription(/Write the whole address/);
    expect(screen.getByLabelText('E-mail')).toBeInvalid();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('says a wrong password in plain words', async () => {
    setup({ answer: { ok: false, error: { code: 'wrong_credentials', detail: null } } });
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('The e-mail or the password does not match.')).toBeVisible();
  });

  describe.each([
    ['uk', uk],
    ['ru', ru],
  ] as const)('in %s', (locale, messages) => {
    const { session, error } = messages;
    const refuse = async (code: ErrorCode, how: 'sign in' | 'join') => {
      const answer = async (): Promise<Result<null>> => ({ ok: false, error: { code, detail: 'A sentence of the server.' } });
      render(
        <I18nProvider locale={locale} messages={messages} timeZone="Europe/Kyiv">
          <SignInForm
            known={{ serverUrl: 'https://reviews.example.test', email: 'marta@example.test' }}
            ended={null}
            onAllowServer={async () => true}
            onSignIn={answer}
            onJoin={answer}
          />
        </I18nProvider>,
      );
      if (how === 'join') {
        await userEvent.click(screen.getByRole('button', { name: session.haveCode }));
        await userEvent.type(screen.getByLabelText(session.code), 'abcd');
        await userEvent.type(screen.getByLabelText(session.name), 'Марта');
      }
      await userEvent.type(screen.getByLabelText(how === 'join' ? session.newPassword : session.password), 'correct horse');
      await userEvent.click(screen.getByRole('button', { name: how === 'join' ? session.join : session.signIn }));
    };

    it.each([
      ['wrong_credentials', 'sign in', error.wrong_credentials],
      ['too_many_requests', 'sign in', session.refused.tooMany],
      ['unavailable', 'sign in', session.refused.notReady],
      ['forbidden', 'sign in', session.refused.noTeam],
      ['bad_request', 'sign in', session.refused.misread],
      ['internal', 'join', session.refused.notReady],
      ['wrong_credentials', 'join', session.refused.accountExists],
      ['conflict', 'join', session.refused.accountExists],
      ['forbidden', 'join', session.refused.otherEmail],
      ['not_found', 'join', session.refused.noInvitation],
      ['invitation_used', 'join', error.invitation_used],
    ] as const)('says %s (%s) in the language of the form', async (code, how, said) => {
      await refuse(code, how);
      expect(await screen.findByText(said)).toBeVisible();
      expect(screen.queryByText('A sentence of the server.')).toBeNull();
    });

    it('forgets the refusal of the other way in', async () => {
      await refuse('wrong_credentials', 'join');
      await userEvent.click(screen.getByRole('button', { name: session.haveAccount }));
      expect(screen.queryByText(session.failed)).toBeNull();
    });
  });

  it('joins with an invitation code', async () => {
    const { onJoin } = setup();
    await userEvent.click(screen.getByRole('button', { name: 'I have an invitation code' }));
    await fill();
    await userEvent.type(screen.getByLabelText('Invitation code'), 'abcd-efgh-ijkl');
    await userEvent.type(screen.getByLabelText('Your name'), 'Марта Лис');
    await userEvent.click(screen.getByRole('button', { name: 'Join the team' }));
    expect(onJoin).toHaveBeenCalledWith(expect.objectContaining({ code: 'abcd-efgh-ijkl', name: 'Марта Лис' }));
  });

  it('keeps server and e-mail after a session has ended, and says what waits', () => {
    const never = vi.fn();
    renderPart(
      <SignInForm
        known={{ serverUrl: 'https://reviews.example.test', email: 'marta@example.test' }}
        ended={{ unsent: 2 }}
        onAllowServer={never}
        onSignIn={never}
        onJoin={never}
      />,
    );
    expect(screen.getByText('Sign in again. 2 changes wait here and go out after that.')).toBeVisible();
    expect(screen.getByLabelText('E-mail')).toHaveValue('marta@example.test');
  });
});
