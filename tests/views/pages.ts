/** The pages that the views show: an article with appeals of every sort around it, in the reader's colours. */
import { APPEAL, story } from '../e2e/harness/story';

const STYLE = `<style>
:root { color-scheme: light dark; }
body { background: light-dark(#fff, #15181c); color: light-dark(#222, #ddd); }
main { padding: 16px; overflow-wrap: anywhere; }
.plea, .letters, .gate, .pop { background: light-dark(#f6f0e2, #2c2a22); padding: 16px; }
.gate, .pop { position: fixed; inset: auto 0 0 0; z-index: 9; }
</style>`;

export const LETTERS = `<section class="letters"><h3>The Wick Letter</h3>
<p>Sign up for our free newsletter and get the week's best stories in your inbox every Friday.</p>
<form><input type="email" aria-label="E-mail address" placeholder="Your e-mail address"> <button>Subscribe to the newsletter</button></form></section>`;

const GATE = `<div class="gate" role="dialog" aria-label="Register"><h2>Register to keep reading</h2>
<p>Create a free account to continue reading this article. It takes a minute.</p>
<form><input type="email" aria-label="E-mail address"> <input type="password" aria-label="Password"> <button>Create a free account</button></form>
<p>Already registered? <a href="#">Sign in</a></p></div>`;

const POP = `<div class="pop" role="dialog" aria-label="Newsletter"><h2>Before you go</h2>
<p>Sign up for our free newsletter and get the week's best stories in your inbox every Friday.</p>
<form><input type="email" aria-label="E-mail address" placeholder="Your e-mail address"> <button>Subscribe to the newsletter</button></form>
<button type="button">No thanks</button></div>`;

const BOX = '<div class="box"><p>The weather in Lower Wick is dry, and it will be dry again tomorrow.</p></div>';

export const HOST = 'paper.example';

/** An appeal in the text, as the bar stands most often. */
export const appealPage = (): string => story({ head: STYLE, afterText: APPEAL });

/** Two of which one can be seen at a time: collapsed blocks, what a rule names, and a gate that is left alone. */
export const crowdedPage = (): string =>
  story({ head: STYLE, beforeArticle: BOX, afterText: APPEAL, afterMain: LETTERS + GATE });

/** An overlay that holds nothing back: its bar stands at the window's edge. */
export const overlayPage = (): string => story({ head: STYLE, afterMain: POP });

export const plainPage = (): string => story({ head: STYLE, beforeArticle: BOX });
