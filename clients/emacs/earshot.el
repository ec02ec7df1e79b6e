;;; earshot.el --- Find calls of logging.config.listen() in Python -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The Earshot authors
;; SPDX-License-Identifier: Apache-2.0

;; Author: The Earshot authors
;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1") (eglot "1.9"))
;; Keywords: languages, tools
;; URL: https://docs.python.org/3/library/logging.config.html#logging.config.listen

;;; Commentary:

;; Earshot is a language server that finds calls of `logging.config.listen()'
;; in Python, which open a socket that runs what it is sent.  This makes Eglot
;; run it:
;;
;;   (require 'earshot)
;;   (add-hook 'python-mode-hook #'earshot-ensure)
;;
;; The server is looked for on `exec-path' and in the checkout that this file
;; lies in; `earshot-server-command' names another.  Eglot knows one server for
;; a buffer: with `earshot-beside' others run beside Earshot.

;;; Code:

(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(require 'seq)
(require 'xref)

(defgroup earshot nil
  "Find calls of logging.config.listen() in Python."
  :group 'tools
  :prefix "earshot-")

(defcustom earshot-server-command nil
  "The program that starts the server, and its arguments.
If nil, `earshot' is looked for on variable `exec-path', then in the
checkout that holds this file."
  :type '(choice (const :tag "Look for it" nil) (repeat string)))

(defcustom earshot-beside nil
  "Other servers for the same buffers, each a program and its arguments.
Eglot knows one server for a buffer, so these and Earshot then run
behind the multiplexer `rass', which must be on variable `exec-path'."
  :type '(repeat (repeat string)))

(defconst earshot--rule "PYTHON-LANG-SEC-104")

(defconst earshot--beside-this-file
  (expand-file-name
   "../../bin/earshot"
   (file-name-directory
    (file-truename (or load-file-name buffer-file-name default-directory))))
  "Where the server is if this file lies in a checkout.")

;;;; Which program

(defun earshot--find (program)
  "Return where PROGRAM is, on the machine of this buffer's file."
  (executable-find program (file-remote-p default-directory)))

(defun earshot--command ()
  "Return the program to start, and its arguments."
  (cond
   (earshot-server-command
    (unless (earshot--find (car earshot-server-command))
      (user-error
       "Earshot: `%s', which `earshot-server-command' names, cannot be run"
       (car earshot-server-command)))
    earshot-server-command)
   ((earshot--find "earshot") (list "earshot" "lsp"))
   ((and (not (file-remote-p default-directory))
         (file-executable-p earshot--beside-this-file))
    (list earshot--beside-this-file "lsp"))
   (t (user-error
       "Earshot: no server found; put `earshot' on your PATH, or set `earshot-server-command'"))))

(defun earshot--beside-others (command)
  "Return how to run COMMAND together with the servers of `earshot-beside'."
  (when earshot-beside
    (dolist (program (cons "rass" (mapcar #'car earshot-beside)))
      (unless (earshot--find program)
        (user-error "Earshot: `%s', which `earshot-beside' needs, is not on your PATH"
                    program))))
  (if earshot-beside
      (cons "rass" (mapcan (lambda (server) (cons "--" (copy-sequence server)))
                           (append earshot-beside (list command))))
    command))

;;;; Eglot

(defclass earshot-server (eglot-lsp-server) ()
  :documentation "A server whose findings say what leads to them.")

(cl-defmethod eglot-client-capabilities ((_server earshot-server))
  "Eglot's own, and that `earshot-show-trail' can list what leads to a finding."
  (let* ((capabilities (copy-tree (cl-call-next-method)))
         (document (plist-get capabilities :textDocument)))
    (plist-put (plist-get document :publishDiagnostics) :relatedInformation t)
    capabilities))

(defun earshot-contact (&rest _)
  "Return how Eglot is to start Earshot, as `eglot-server-programs' wants it."
  (cons 'earshot-server (earshot--beside-others (earshot--command))))

;;;###autoload
(defun earshot-setup ()
  "Make Eglot start Earshot in Python buffers.
Replaces what else it would start there; see `earshot-beside'."
  (add-to-list 'eglot-server-programs
               '((python-mode python-ts-mode) . earshot-contact)))

;;;###autoload
(defun earshot-ensure ()
  "Run Earshot in this buffer; for `python-mode-hook'.
If something is missing, say so and leave the buffer as it is."
  (condition-case missing
      (progn
        (earshot-contact)
        (earshot-setup)
        (eglot-ensure))
    (user-error (display-warning 'earshot (error-message-string missing)))))

;;;; Commands

;;;###autoload
(defun earshot-explain ()
  "Show what the rule is about, why it matters and what to do."
  (interactive)
  (let ((program (seq-take-while (lambda (argument) (not (equal argument "lsp")))
                                 (earshot--command)))
        (page (get-buffer-create (format "*%s*" earshot--rule))))
    (with-current-buffer page
      (let ((inhibit-read-only t))
        (erase-buffer)
        (apply #'process-file (car program) nil '(t nil) nil
               (append (cdr program) (list "explain" earshot--rule)))
        (goto-char (point-min)))
      (if (fboundp 'gfm-view-mode) (funcall 'gfm-view-mode) (special-mode)))
    (pop-to-buffer page)))

(defun earshot--trail (diagnostic)
  "Return what leads to DIAGNOSTIC, a list of xref items."
  (let ((data (flymake-diagnostic-data diagnostic)))
    (mapcar #'earshot--step
            (plist-get (cdr (assq 'eglot-lsp-diag data)) :relatedInformation))))

(defun earshot--step (information)
  "Return the xref item for INFORMATION, which is as in the protocol."
  (let* ((location (plist-get information :location))
         (start (plist-get (plist-get location :range) :start))
         (path (if (fboundp 'eglot-uri-to-path) 'eglot-uri-to-path 'eglot--uri-to-path)))
    (xref-make (plist-get information :message)
               (xref-make-file-location (funcall path (plist-get location :uri))
                                        (1+ (plist-get start :line))
                                        (plist-get start :character)))))

(defun earshot-show-trail ()
  "List the places that lead to the finding at point, from the import on."
  (interactive)
  (let ((steps (seq-mapcat #'earshot--trail (flymake-diagnostics (point)))))
    (unless steps
      (user-error "Earshot: no finding at point, or nothing leads to it"))
    (xref-show-xrefs (lambda () steps) nil)))

(provide 'earshot)
;;; earshot.el ends here
