// The search runs in a worker, which browsers refuse to a page that was opened from a disk. There, a hidden frame
// does its work: a page of the same folder may run scripts.
(() => {
  if (location.protocol !== "file:") return;

  class IFrameWorker extends EventTarget {
    constructor(url) {
      super();
      this.onmessage = null;
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      document.body.appendChild(this.frame);
      const inside = this.frame.contentDocument;
      inside.open();
      inside.write(
        `<html><body><script>
          var postMessage = data => parent.postMessage({ fromIFrameWorker: data }, "*");
          var importScripts = (...urls) => urls.reduce((before, url) => before.then(() => new Promise((resolve, reject) => {
            const script = document.createElement("script");
            script.src = url;
            script.onload = resolve;
            script.onerror = reject;
            document.body.appendChild(script);
          })), Promise.resolve());
        <\/script><script src="${url}"><\/script></body></html>`
      );
      inside.close();
      this.ready = new Promise(resolve => this.frame.contentWindow.addEventListener("load", resolve));
      this.hear = event => {
        if (event.source !== this.frame.contentWindow || !("fromIFrameWorker" in Object(event.data))) return;
        event.stopImmediatePropagation();
        const told = new MessageEvent("message", { data: event.data.fromIFrameWorker });
        this.dispatchEvent(told);
        if (this.onmessage) this.onmessage(told);
      };
      addEventListener("message", this.hear);
    }

    postMessage(data) {
      this.ready.then(() => {
        const inside = this.frame.contentWindow;
        inside.dispatchEvent(new inside.MessageEvent("message", { data }));
      });
    }

    terminate() {
      removeEventListener("message", this.hear);
      this.frame.remove();
    }
  }

  // what runs in the frame looks for this name to learn that it is no worker
  window.IFrameWorker = IFrameWorker;
  window.Worker = IFrameWorker;
})();
