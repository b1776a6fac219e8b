/** The pages on which the conformance table is tried: of our own invention, each element that matters with an id. */

export const PAGES = {
  /** A small news page with appeals. */
  news: `
    <header id="top" class="site-top"><nav id="nav"><a id="home" href="/">The Harbour Gazette</a></nav></header>
    <div id="wrap" class="wrap page-wrap" data-layout="wide">
      <article id="story" class="story">
        <h1 id="title">Ferry to the islands returns in spring</h1>
        <p id="p1" class="lead">The old ferry will sail again, the harbour council said on Tuesday.</p>
        <aside id="give" class="appeal appeal--give" data-slot="give-1" role="complementary">
          <h2 id="give-title">Support The Harbour Gazette</h2>
          <p id="give-text">We're small and don't have an owner. A little from you keeps us afloat.</p>
          <a id="give-link" class="button" href="https://give.harbour.example/now?from=story">Give now</a>
        </aside>
        <p id="p2">Work on the quay begins in January and should end before Easter.</p>
        <div id="letter" class="appeal box" data-slot="letter-2" style="position: relative; display: flex">
          <h2 id="letter-title">Letters from the quay</h2>
          <form id="letter-form" action="/newsletter"><input id="mail" type="email" name="mail" required><button id="go">Sign up</button></form>
        </div>
        <p id="p3"></p>
      </article>
      <div id="side" class="side">
        <section id="s1" class="card"><h3 id="s1-title">Most read</h3><ul id="list"><li id="l1" class="item">Tides</li><li id="l2" class="item sponsored">Paid: new boats</li><li id="l3" class="item">Fish</li></ul></section>
        <section id="s2" class="card"><h3 id="s2-title">ADVERTISEMENT</h3><span id="s2-ad">Buy a sail. (Really!)</span></section>
        <section id="s3" class="card"><h3 id="s3-title"> Advertisement </h3></section>
      </div>
    </div>
    <div id="sticky" class="bar bar-7f3a" style="position: fixed; bottom: 12px"><div id="in1"><div id="in2"><p id="in3">Read without limits, become a member</p></div></div></div>
    <footer id="foot"><p id="foot-text">© The Harbour Gazette</p></footer>`,
  /** Odd names that selectors must escape, and attributes with odd values. */
  odd: `
    <div id="a:b" class="w-1/2 md:flex">one</div>
    <div id="d1" class="1st" data-x='say "hi"'>two</div>
    <div id="d2" class="größe" title="a]b">three</div>
    <p id="d3" lang="de" dir="rtl" data-a-1="x" data-a-2="y" title="{curly}">vier</p>
    <p id="d4" data-count="12" hidden>price: 5.00 (incl. tax)</p>
    <p id="d5">back\\slash and /slash/</p>
    <ul id="u1"><li id="e1"></li><li id="e2">x</li><li id="e3"><b id="b3">y</b></li><li id="e4">z</li></ul>`,
} as const satisfies Record<string, string>;

export type PageName = keyof typeof PAGES;
