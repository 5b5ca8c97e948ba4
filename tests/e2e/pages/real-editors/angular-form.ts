// A field of Angular.
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { card, place } from './card.ts';

/** A reactive form of Angular, compiled in the page. */
export const angularForm = async (): Promise<void> => {
  const control = new FormControl('', { nonNullable: true });
  place(
    card('angular', () => control.value),
    '<ng-reply></ng-reply>',
  );
  const Reply = Component({
    selector: 'ng-reply',
    imports: [ReactiveFormsModule],
    template: '<textarea class="box" aria-label="Reply" [formControl]="control"></textarea>',
  })(
    class {
      control = control;
    },
  );
  await bootstrapApplication(Reply);
};
