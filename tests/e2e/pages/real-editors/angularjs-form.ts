// A field of AngularJS.
import angular from 'angular';
import { card, place } from './card.ts';

/** AngularJS 1.8, past its end of life: App Store Connect is written in it, so its boxes have to be filled as long as that stands. */
export const angularJsForm = (): void => {
  const scope: { text?: string } = {};
  const host = place(
    card('angularjs', () => scope.text ?? ''),
    '<div ng-controller="Reply"><textarea class="box" aria-label="Reply" ng-model="reply.text"></textarea></div>',
  );
  angular.module('reply', []).controller('Reply', ['$scope', (own: { reply?: unknown }) => Object.assign(own, { reply: scope })]);
  angular.bootstrap(host, ['reply']);
};
