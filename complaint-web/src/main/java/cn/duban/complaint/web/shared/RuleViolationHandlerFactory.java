package cn.duban.complaint.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ExpiredViewHandler} and {@link RuleViolationHandler} before what Faces does. */
public class RuleViolationHandlerFactory extends ExceptionHandlerFactory {
  /** Called by Faces with the factory that was there before. */
  public RuleViolationHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RuleViolationHandler(new ExpiredViewHandler(getWrapped().getExceptionHandler()));
  }
}
