// The extension's options page.
export const options = {
  title: 'Vidhuk settings',
  account: 'Account',
  signedIn: '{name}, {email}',
  role: '{role, select, agent {Agent} lead {Team lead} other {Administrator}} in {workspace}',
  server: 'Server: {address}',
  signOut: 'Sign out',
  unsentTitle: 'Not everything is sent yet',
  unsentText:
    '{count, plural, one {# change has not reached the server.} other {# changes have not reached the server.}} Signing out now throws them away.',
  discard: 'Throw away and sign out',
  stay: 'Stay signed in',
  sites: 'Sites you answer',
  sitesLead:
    'Vidhuk reads reviews, and writes the replies you insert, only on the sites that you switch on here. The browser asks you once for each.',
  sitesNone: 'No site is switched on. On any page you can also press the Vidhuk button of the browser: it then works on that page once.',
  siteRefused: 'The browser did not allow it. Switch it on again and choose “Allow”.',
  others: 'Other sites',
  othersLead: 'Any page that marks up its reviews in the common way (schema.org), such as your own shop.',
  address: 'Address of a page',
  addressHint: 'For example https://shop.example/reviews',
  addressInvalid: 'Write a whole web address, such as https://shop.example',
  add: 'Switch on',
  remove: 'Switch off',
  removeSite: 'Switch off {site}',
  ownServer: 'your team’s server',
  appearance: 'Appearance',
} as const;
